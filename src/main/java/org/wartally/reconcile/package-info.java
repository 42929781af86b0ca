/** Many claims in, one figure with its reason out; within one report and across reports. */
@org.jspecify.annotations.NullMarked
package org.wartally.reconcile;
