package fr.arobase.document;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The referee of accessible PDF: veraPDF with its PDF/UA-1 profile. Tests of the apps use it on what they serve. */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** Fails with the broken rules, by clause and in words, unless the file conforms to PDF/UA-1. */
    public static void assertConforms(byte[] pdf) {
        var result = validate(pdf);
        if (!result.isCompliant()) {
            throw new AssertionError("Not PDF/UA-1:\n" + failures(result));
        }
        if (result.getTotalAssertions() == 0) {
            throw new AssertionError("veraPDF checked nothing");
        }
    }

    private static ValidationResult validate(byte[] pdf) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser);
        } catch (Exception unreadable) {
            throw new AssertionError("veraPDF could not read the file", unreadable);
        }
    }

    private static String failures(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(failed -> failed.getRuleId().getClause() + "-"
                        + failed.getRuleId().getTestNumber() + " " + failed.getMessage() + " at "
                        + failed.getLocation().getContext())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
