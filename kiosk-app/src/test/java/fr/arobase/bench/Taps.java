package fr.arobase.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A visit without a browser: what Vaadin's own client would send, and nothing else. So the server's part of a tap can be
 * measured, and many visits be opened at once.
 */
public final class Taps {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String address;
    private final StringBuilder said = new StringBuilder();
    private final List<Long> nanos = new ArrayList<>();
    private String key = "";
    private int sync;
    private int sent;

    public Taps(String address) {
        this.address = address;
    }

    /** A page, as when its address is opened. */
    public Taps open(String path) {
        get("/" + path);
        var route = URLEncoder.encode(path, StandardCharsets.UTF_8);
        var init = get("/?v-r=init&query=&v-sw=1080&v-sh=1920&v-tzid=Europe%2FParis&location=" + route);
        key = first(KEY, init);
        sync = Integer.parseInt(first(SYNC, init));
        hear(init);
        send("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + path
                + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}");
        return this;
    }

    /** A tap on the button with this id, the last one that the server has drawn. */
    public Taps tap(String id) {
        var nodes = Pattern.compile("\"node\":(\\d+),\"type\":\"put\",\"key\":\"id\",\"feat\":\\d+,\"value\":\""
                        + Pattern.quote(id) + "\"")
                .matcher(said);
        var node = nodes.results().reduce((_, last) -> last).orElseThrow(() -> new IllegalStateException("No " + id));
        send("{\"type\":\"event\",\"node\":" + node.group(1)
                + ",\"event\":\"click\",\"data\":{\"event.shiftKey\":false,\"event.metaKey\":false,\"event.detail\":1,"
                + "\"event.ctrlKey\":false,\"event.clientX\":9,\"event.clientY\":9,\"event.altKey\":false,"
                + "\"event.button\":0,\"event.screenY\":9,\"event.screenX\":9}}");
        return this;
    }

    /** « Terminer et effacer ». */
    public void end() {
        get("/borne/fin");
    }

    /** What the server said is not kept any longer. */
    void forget() {
        said.setLength(0);
        said.trimToSize();
        nanos.clear();
    }

    /** How long the server took for each tap, in nanoseconds. */
    public List<Long> nanos() {
        return nanos;
    }

    private void send(String rpc) {
        var body = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}".formatted(key, rpc, sync, sent);
        sent++;
        var request = HttpRequest.newBuilder(URI.create(address + "/?v-r=uidl&v-uiId=0"))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body))
                .build();
        var before = System.nanoTime();
        var answer = answer(request);
        nanos.add(System.nanoTime() - before);
        sync = Integer.parseInt(first(SYNC, answer));
        hear(answer);
    }

    private void hear(String answer) {
        said.append(answer);
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text.substring(0, Math.min(300, text.length())));
        }
        return found.group(1);
    }

    private String get(String path) {
        return answer(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    private String answer(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK && answer.statusCode() != 303) {
                throw new IllegalStateException(request.uri() + ": " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
