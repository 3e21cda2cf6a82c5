package fr.arobase.admin.programme;

import fr.arobase.workshop.programme.FeedService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Calendars that programs follow. The token in the address is the key; a wrong one finds nothing. */
@RestController
@RequestMapping("/calendar")
class CalendarFeeds {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FeedService feeds;

    CalendarFeeds(FeedService feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/advisor/{token}.ics")
    ResponseEntity<byte[]> advisor(@PathVariable("token") String token, WebRequest request) {
        return answer(feeds.ofAdvisor(token), request);
    }

    @GetMapping("/venue/{token}.ics")
    ResponseEntity<byte[]> venue(@PathVariable("token") String token, WebRequest request) {
        return answer(feeds.ofVenue(token), request);
    }

    private static ResponseEntity<byte[]> answer(Optional<String> calendar, WebRequest request) {
        if (calendar.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var body = calendar.get().getBytes(StandardCharsets.UTF_8);
        var tag = '"' + DigestUtils.md5DigestAsHex(body) + '"';
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(15)).cachePrivate())
                .contentType(CALENDAR)
                .body(body);
    }
}
