package fr.arobase.kiosk;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** What the public touches. Starts alone, on the embedded database or an external one. */
// Nobody logs in here, so no account is to be made up either.
@SpringBootApplication(scanBasePackages = "fr.arobase", exclude = UserDetailsServiceAutoConfiguration.class)
@StyleSheet(Lumo.STYLESHEET)
@NpmPackage(
        value = "@fontsource-variable/atkinson-hyperlegible-next",
        version = "5.3.0",
        assets = "files/atkinson-hyperlegible-next-latin-wght-normal.woff2:fonts")
// Letters that Atkinson Hyperlegible Next does not have: only these two files, named in the style sheets.
@NpmPackage(
        value = "@fontsource-variable/noto-sans",
        version = "5.3.0",
        assets = "files/noto-sans-cyrillic-wght-normal.woff2:fonts")
@NpmPackage(
        value = "@fontsource-variable/noto-sans-arabic",
        version = "5.3.0",
        assets = "files/noto-sans-arabic-arabic-wght-normal.woff2:fonts")
@CssImport("@fontsource-variable/atkinson-hyperlegible-next/index.css")
public class KioskApplication implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    public static void main(String[] arguments) {
        SpringApplication.run(KioskApplication.class, arguments);
    }
}
