/** Numbers in lists: under a heading, place by place, kind by kind, with the verb at the end. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.claim.list;
