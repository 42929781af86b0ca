/** A small house that breaks every wall once, so that a test can see each wall catch it. Never used otherwise. */
package org.wartally.walls.broken;
