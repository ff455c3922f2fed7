package jp.junban.server.reservations;

/** Fired inside the transaction that changes reservations of an office; told after its commit. */
public record ReservationsChanged(String officeId) {}
