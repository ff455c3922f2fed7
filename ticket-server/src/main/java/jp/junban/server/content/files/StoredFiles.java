package jp.junban.server.content.files;

/**
 * What was kept of a file.
 *
 * @param mediaType of each page
 * @param pages numbered from 1
 * @param bytes all pages together
 */
public record StoredFiles(FileKind kind, String mediaType, int pages, long bytes) {}
