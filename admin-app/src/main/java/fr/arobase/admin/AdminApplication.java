package fr.arobase.admin;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What staff use, and what runs by the clock. Starts alone, on the embedded database or an external one. */
@SpringBootApplication(scanBasePackages = "fr.arobase")
@StyleSheet(Lumo.STYLESHEET)
@NpmPackage(value = "@fontsource-variable/atkinson-hyperlegible-next", version = "5.3.0")
@CssImport("@fontsource-variable/atkinson-hyperlegible-next/index.css")
public class AdminApplication implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    public static void main(String[] arguments) {
        SpringApplication.run(AdminApplication.class, arguments);
    }
}
