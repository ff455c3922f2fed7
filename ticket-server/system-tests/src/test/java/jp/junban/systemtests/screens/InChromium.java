package jp.junban.systemtests.screens;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Lends tests the one browser of the run. */
public final class InChromium implements ParameterResolver {

  /** The browser, started by whoever needs it first. */
  static Chromium of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(InChromium.class))
        .getOrComputeIfAbsent(Chromium.class, kind -> new Chromium(), Chromium.class);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Chromium.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return of(context);
  }
}
