/**
 * The program of a counter box: three or four buttons, a buzzer and two digits on a Raspberry Pi at
 * one counter.
 *
 * <p>Promise: one press is one command, sent again until it is answered but never later as a
 * surprise; while one is under way further presses are dropped. The digits show the number at the
 * counter as the server last told it; when it cannot be asked, the decimal points say so. {@link
 * jp.junban.kiosk.counterbox.Presses} and {@link jp.junban.kiosk.counterbox.BoxSign} decide,
 * purely; {@link jp.junban.kiosk.counterbox.CounterBox} is the program.
 */
@NullMarked
package jp.junban.kiosk.counterbox;

import org.jspecify.annotations.NullMarked;
