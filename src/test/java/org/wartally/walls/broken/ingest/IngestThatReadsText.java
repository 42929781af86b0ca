package org.wartally.walls.broken.ingest;

import org.wartally.walls.broken.text.SessionInText;

/** No cycle, but a room to the right all the same. */
public record IngestThatReadsText(SessionInText session) {}
