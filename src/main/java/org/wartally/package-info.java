/**
 * Wartally: war reports in, Parquet tables of casualties and interceptions by region and ISO week out.
 *
 * <p>The rooms, in the order in which data walks through them:
 *
 * <ul>
 *   <li>{@code model} what is passed between rooms
 *   <li>{@code ingest} files to reports
 *   <li>{@code text} raw text to clean text, tokens and sentences
 *   <li>{@code extract} a report to claims and rejects, with evidence
 *   <li>{@code reconcile} many claims to one figure, with the reason
 *   <li>{@code aggregate} figures to region and week
 *   <li>{@code quality} what may be trusted
 *   <li>{@code publish} tables to a release that readers see whole or not at all
 *   <li>{@code spark} the session, and the codec between records and rows
 *   <li>{@code nightly} the whole night on one page
 *   <li>{@code measure} how right the reader is, against gold read by hand
 *   <li>{@code cli} a class per command
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package org.wartally;
