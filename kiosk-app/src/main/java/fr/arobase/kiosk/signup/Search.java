package fr.arobase.kiosk.signup;

import fr.arobase.workshop.Theme;
import fr.arobase.workshop.WorkshopFilter;
import fr.arobase.workshop.WorkshopSummary;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the visitor narrowed the workshops: by one commune, one theme, or some days. */
final class Search {

    @Nullable
    private String inseeCode;

    @Nullable
    private Theme theme;

    @Nullable
    private LocalDate from;

    @Nullable
    private LocalDate to;

    private String back = SignupPaths.WAYS;

    void everything() {
        narrow(null, null, null, null, SignupPaths.WAYS);
    }

    void in(String commune) {
        narrow(commune, null, null, null, SignupPaths.COMMUNES);
    }

    void about(Theme chosen) {
        narrow(null, chosen, null, null, SignupPaths.THEMES);
    }

    void between(LocalDate first, LocalDate last) {
        narrow(null, null, first, last, SignupPaths.DATES);
    }

    private void narrow(
            @Nullable String commune,
            @Nullable Theme chosen,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            String cameFrom) {
        inseeCode = commune;
        theme = chosen;
        from = first;
        to = last;
        back = cameFrom;
    }

    /** Where the list leads back to. */
    String back() {
        return back;
    }

    WorkshopFilter filter(LocalDateTime now) {
        return WorkshopFilter.openAt(now).between(from, to).inCommune(inseeCode).about(theme);
    }

    /** Those that can be signed up for, of which some may be full. */
    static List<WorkshopSummary> open(List<WorkshopSummary> found, LocalDateTime now) {
        return found.stream().filter(workshop -> workshop.isOpen(now)).toList();
    }
}
