/** Tests of the packaged jar as users start it, on one machine and on a cluster of other JVMs. */
package org.wartally.launch;
