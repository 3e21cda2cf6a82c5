package fr.arobase.admin;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What staff use, and what runs by the clock. Starts alone, on the embedded database or an external one. */
@SpringBootApplication(scanBasePackages = "fr.arobase")
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://arobase/tokens.css")
@StyleSheet("context://arobase/authority.css")
@StyleSheet("context://arobase/logo.css")
@StyleSheet("context://console.css")
@NpmPackage(value = "@fontsource-variable/atkinson-hyperlegible-next", version = "5.3.0")
@CssImport("@fontsource-variable/atkinson-hyperlegible-next/index.css")
@NpmPackage(value = "lucide-static", version = "1.62.0")
@CssImport("./icons.css")
@Push
public class AdminApplication implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "arobase/icon.svg", "any");
    }

    public static void main(String[] arguments) {
        SpringApplication.run(AdminApplication.class, arguments);
    }
}
