package jp.junban.server.platform;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /demo.css}: every page links to it. In a demo it marks the page as one, without a script;
 * otherwise it is empty.
 */
@WebServlet("/demo.css")
public class DemoStyleServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Settings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, jakarta.servlet.ServletException {
    if (settings.demo()) {
      request.getRequestDispatcher("/shared/demo-mark.css").forward(request, response);
    } else {
      response.setContentType("text/css; charset=UTF-8");
    }
  }
}
