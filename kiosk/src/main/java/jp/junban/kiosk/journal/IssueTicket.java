package jp.junban.kiosk.journal;

/**
 * What a visitor touched.
 *
 * @param serviceId the procedure
 * @param language of the paper and of the call
 */
public record IssueTicket(String serviceId, String language) {}
