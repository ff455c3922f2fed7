package jp.junban.server.entrance;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jp.junban.server.platform.Caller;

/** Holds every unsafe call of a staff member to {@link CrossSitePolicy}. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class CrossSiteGuard implements ContainerRequestFilter {

  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext call) {
    if (!CrossSitePolicy.isSafe(call.getMethod())
        && request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller
        && caller.kind() == Caller.Kind.STAFF) {
      CrossSitePolicy.mustBeOurs(
          call.getHeaderString(CrossSitePolicy.HEADER),
          call.getHeaderString("Origin"),
          call.getHeaderString(HttpHeaders.HOST));
    }
  }
}
