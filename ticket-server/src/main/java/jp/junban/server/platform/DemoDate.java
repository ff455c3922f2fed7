package jp.junban.server.platform;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/**
 * In a demo, answers carry the demo's time in {@code Date}: pages judge by it how old their figures
 * are. Otherwise does nothing. Named in {@code web.xml}, before what answers first.
 */
public class DemoDate implements Filter {

  @Inject private Settings settings;
  @Inject private Clock clock;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (settings.demo()) {
      ((HttpServletResponse) response).setDateHeader("Date", clock.millis());
    }
    chain.doFilter(request, response);
  }
}
