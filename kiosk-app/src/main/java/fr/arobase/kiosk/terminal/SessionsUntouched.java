package fr.arobase.kiosk.terminal;

import org.apache.catalina.Lifecycle;
import org.apache.catalina.authenticator.AuthenticatorBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The server itself looks into the session of every request, to see whether it knows who asks: it never does, and each look
 * counts as a use. A heartbeat would keep a forgotten visit alive for ever. So it is told not to look.
 */
@Component
class SessionsUntouched implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> context.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.CONFIGURE_START_EVENT)) {
                for (var valve : context.getPipeline().getValves()) {
                    if (valve instanceof AuthenticatorBase authenticator) {
                        authenticator.setCache(false);
                    }
                }
            }
        }));
    }
}
