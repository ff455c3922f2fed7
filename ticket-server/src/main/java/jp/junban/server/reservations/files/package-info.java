/**
 * Reads the file of another booking system: bytes of unknown encoding and size become lines of
 * reservations, and sentences about the lines that cannot be taken. Pure; knows no database.
 */
@NullMarked
package jp.junban.server.reservations.files;

import org.jspecify.annotations.NullMarked;
