package jp.junban.server.board;

/** An office has published a new view. Observers only mark and hand off. */
public record OfficePublished(String officeId) {}
