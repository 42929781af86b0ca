/** The session and the codec between records and rows; the only room that makes a SparkSession. */
@org.jspecify.annotations.NullMarked
package org.wartally.spark;
