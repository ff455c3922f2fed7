// @ts-check

/**
 * Milliseconds since 1970 on a clock that never jumps: a corrected wall clock must not make calls older or younger.
 * The server's time of each snapshot tells how far it is off.
 */
export const now = () => performance.timeOrigin + performance.now();
