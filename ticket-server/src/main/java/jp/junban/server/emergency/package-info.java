/**
 * The message over everything (緊急のお知らせ): while one is in force, every screen of its office shows
 * nothing else, and no voice is heard.
 *
 * <p>Its texts are prepared in every language and can be edited; a message in force keeps the texts
 * with which it was put up, and survives restarts. Other rooms read what is in force and hear of
 * changes by {@link jp.junban.server.emergency.EmergencyChanged}.
 */
@NullMarked
package jp.junban.server.emergency;

import org.jspecify.annotations.NullMarked;
