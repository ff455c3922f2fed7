package jp.junban.server.it;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.test.spi.LifecycleMethodExecutor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptorBuilder;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The whole WAR as it is shipped, in Payara Micro, started by Arquillian: once for all classes, not
 * for each as Arquillian's own extension does it. Every test sets up an office of its own.
 */
final class TicketServer implements BeforeAllCallback {

  @Deployment(testable = false)
  static WebArchive war() {
    return ShrinkWrap.create(ZipImporter.class, "junban.war")
        .importFrom(ServerOptions.war().toFile())
        .as(WebArchive.class);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(Namespace.create(TicketServer.class))
        .getOrComputeIfAbsent(Running.class);
  }

  /** Ended by JUnit after the last class. */
  static final class Running implements AutoCloseable {

    private final TestRunnerAdaptor arquillian = TestRunnerAdaptorBuilder.build();

    Running() throws Exception {
      arquillian.beforeSuite();
      arquillian.beforeClass(TicketServer.class, LifecycleMethodExecutor.NO_OP);
    }

    @Override
    public void close() throws Exception {
      arquillian.afterClass(TicketServer.class, LifecycleMethodExecutor.NO_OP);
      arquillian.afterSuite();
      arquillian.shutdown();
    }
  }
}
