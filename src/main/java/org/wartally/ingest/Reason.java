package org.wartally.ingest;

import org.wartally.model.Coded;

/** Why a file or a record was set aside; {@link #meaning} is what the documentation says of it. */
public enum Reason implements Coded {
    UNKNOWN_FORMAT("the extension names no format that is read, and no format was stated"),
    EMPTY_FILE("the file holds no record"),
    UNREADABLE_FILE("the file system gave up in the middle of the file or refused to open it"),
    TRUNCATED_GZIP("the compressed file ends early; the whole records before the break are kept"),
    CORRUPT_GZIP("the compressed file fails its checksum or is no gzip file; nothing of it is kept"),
    INVALID_ENCODING("the bytes are neither UTF-8 nor plausible windows-1251"),
    LINE_TOO_LONG("one record is longer than the limit"),
    FILE_TOO_LARGE("a document that is one report is longer than the limit"),
    INVALID_JSON("the line or element is no JSON object"),
    INVALID_SIDECAR("the JSON file beside the document is not one object, or holds a text of its own"),
    MISSING_COLUMN("the table has no column with the text of the reports"),
    WRONG_WIDTH("the row has more or fewer cells than the header"),
    UNCLOSED_QUOTE("a quoted cell never ends; the rest of the file is set aside with it"),
    BAD_QUOTES("a quoted cell goes on after its closing quote; quotes inside a cell are doubled"),
    UNREADABLE_PARQUET("the file is no Parquet file, or breaks off; the rows before the break are kept"),
    BAD_FIELD("a field holds something else than text"),
    BAD_DATE("the date of publication cannot be read for certain"),
    NO_TEXT("the record or page holds no text");

    private final String meaning;

    Reason(String meaning) {
        this.meaning = meaning;
    }

    /** One line for people. */
    public String meaning() {
        return meaning;
    }
}
