/** Raw text in; clean text with the way back to every raw offset, tokens and sentences out. Knows no meaning of any word. */
@org.jspecify.annotations.NullMarked
package org.wartally.text;
