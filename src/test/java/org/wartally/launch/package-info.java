/** Tests of the packaged jar as users start it, on one machine, on a cluster of other JVMs, and killed at any moment. */
package org.wartally.launch;
