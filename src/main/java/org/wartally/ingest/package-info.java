/** Files in, reports out, whatever the format; what cannot be read is set aside with file, line and reason, never lost. */
@org.jspecify.annotations.NullMarked
package org.wartally.ingest;
