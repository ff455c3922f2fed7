package jp.junban.server.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.http.HttpServletRequest;

/** Gives resources the caller whom sign-in found. */
@RequestScoped
class CallerProducer {

  @Produces
  Caller caller(HttpServletRequest request) {
    return request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller ? caller : Caller.ANYONE;
  }
}
