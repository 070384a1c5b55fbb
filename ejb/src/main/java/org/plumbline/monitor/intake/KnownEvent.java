package org.plumbline.monitor.intake;

/** The latest content under a sender's id. {@code revision} counts its replacements by wide files. */
record KnownEvent(String senderId, int revision, String contentHash) {
    /** In place of a content's hash: the cell of a wide file was emptied. */
    static final String BLANK = "blank";

    boolean isBlank() {
        return contentHash.equals(BLANK);
    }

    KnownEvent next(String hash) {
        return new KnownEvent(senderId, revision + 1, hash);
    }

    /** The id of this content in a history. */
    String eventId() {
        return eventId(senderId, revision);
    }

    static String eventId(String senderId, int revision) {
        return revision == 0 ? senderId : senderId + "~" + revision;
    }
}
