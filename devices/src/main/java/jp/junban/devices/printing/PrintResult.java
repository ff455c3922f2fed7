package jp.junban.devices.printing;

/**
 * The answer to one print.
 *
 * @param outcome what became of the paper
 * @param printerState the printer's state just after
 */
public record PrintResult(PrintOutcome outcome, PrinterState printerState) {}
