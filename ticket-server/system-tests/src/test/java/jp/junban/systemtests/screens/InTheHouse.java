package jp.junban.systemtests.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Lends a test the one house of the run, and screens; fails it for any fault that a page has on its
 * console.
 */
public final class InTheHouse implements ParameterResolver, AfterEachCallback {

  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(InTheHouse.class);
  private static final int PATIENCE_MILLIS = 15_000;

  private static House house(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(HERE)
        .getOrComputeIfAbsent(House.class, kind -> new House(Path.of("target")), House.class);
  }

  private static Screens screens(ExtensionContext context) {
    return context
        .getStore(HERE)
        .getOrComputeIfAbsent(Screens.class, kind -> begin(context), Screens.class);
  }

  private static Screens begin(ExtensionContext context) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    return new Screens(InChromium.of(context), house(context));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Screens screens = context.getStore(HERE).get(Screens.class, Screens.class);
    if (screens != null) {
      if (context.getExecutionException().isPresent()) {
        screens.keepPictures(Path.of("target/failures"), context.getRequiredTestMethod().getName());
      }
      assertEquals(List.of(), screens.faults(), "Faults inside the pages");
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == House.class || type == Screens.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Screens screens = screens(context);
    return parameter.getParameter().getType() == House.class ? screens.house() : screens;
  }
}
