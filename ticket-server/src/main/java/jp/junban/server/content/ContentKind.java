package jp.junban.server.content;

/** What a thing on the playlist is. */
enum ContentKind {
  IMAGE,
  /** Pages, each kept as a picture. */
  PDF,
  VIDEO,
  /** Words. */
  NOTICE
}
