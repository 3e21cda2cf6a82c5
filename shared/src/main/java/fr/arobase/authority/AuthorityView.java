package fr.arobase.authority;

/**
 * The authority as pages show it.
 *
 * @param version what to give back when saving, so that nobody overwrites what another has just written
 * @param accent a colour that passes
 * @param logoStamp changes with the logo; empty when there is none
 */
public record AuthorityView(long version, AuthorityDetails details, Accent accent, String logoStamp) {

    public boolean hasLogo() {
        return !logoStamp.isEmpty();
    }

    /** Where both applications serve the logo; another address for another logo. */
    public String logoAddress() {
        return "arobase/logo.png?v=" + logoStamp;
    }
}
