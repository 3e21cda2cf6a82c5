package fr.arobase.territory;

import fr.arobase.common.FeedToken;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

/** A place where workshops are held. Its code names it in files; its feed token gives its calendar. */
@Entity
public class Venue {

    @EmbeddedId
    private VenueId id;

    private String code;
    private String name;
    private String inseeCode;
    private String address;
    private int seats;
    private int computers;
    private boolean stepFree;
    private boolean connected;
    private String feedToken;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Venue() {}

    @SuppressWarnings("NullAway.Init")
    public Venue(VenueDetails details) {
        this.id = VenueId.next();
        this.feedToken = FeedToken.next();
        describe(details);
    }

    /** Takes all that staff say of the place, its code included. */
    public final void describe(VenueDetails details) {
        this.code = details.code();
        this.name = details.name();
        this.inseeCode = details.inseeCode();
        this.address = details.address();
        this.seats = details.seats();
        this.computers = details.computers();
        this.stepFree = details.stepFree();
        this.connected = details.connected();
    }

    public VenueDetails details() {
        return new VenueDetails(code, name, inseeCode, address, seats, computers, stepFree, connected);
    }

    VenueView view(String commune) {
        return new VenueView(id, version, details(), commune, feedToken);
    }

    long version() {
        return version;
    }

    public VenueId id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public int seats() {
        return seats;
    }

    public String feedToken() {
        return feedToken;
    }
}
