package fr.arobase.kiosk.api;

import fr.arobase.access.IdempotentAnswers.KeyReusedException;
import fr.arobase.common.ErrorReport;
import fr.arobase.common.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Turns everything that may go wrong under {@code /api} into a problem in the caller's language. */
@Component
class Problems implements HandlerExceptionResolver, Ordered {

    private static final int UNAVAILABLE_FOR_SECONDS = 5;

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!request.getRequestURI().startsWith("/api/")) {
            return null;
        }
        try {
            write(request, response, failure);
            return new ModelAndView();
        } catch (IOException callerHasGone) {
            return new ModelAndView();
        }
    }

    void write(HttpServletRequest request, HttpServletResponse response, Exception failure) throws IOException {
        var locale = languageOf(request);
        var problem = problem(failure, locale, response);
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        response.getWriter().write(text(problem));
    }

    String text(Object answer) {
        return json.writeValueAsString(answer);
    }

    /** French unless the caller asks for English. */
    static Locale languageOf(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Texts.FRENCH
                : Texts.nearest(request.getLocale());
    }

    private static Problem problem(Exception failure, Locale locale, HttpServletResponse response) {
        return switch (failure) {
            case ApiException refusal -> {
                if (refusal.retryAfterSeconds() > 0) {
                    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfterSeconds()));
                }
                yield Problem.of(refusal.kind(), locale, refusal.faults());
            }
            case KeyReusedException _ -> Problem.of(ProblemKind.KEY_REUSED, locale, List.of());
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable, locale);
            case MethodArgumentTypeMismatchException wrong ->
                Problem.of(ProblemKind.MALFORMED, locale, List.of(fault(wrong.getName(), "wrongForm", locale)));
            case HttpRequestMethodNotSupportedException wrong -> {
                response.setHeader(HttpHeaders.ALLOW, allowed(wrong.getSupportedHttpMethods()));
                yield Problem.of(ProblemKind.METHOD_NOT_ALLOWED, locale, List.of());
            }
            case HttpMediaTypeNotSupportedException _ ->
                Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, locale, List.of());
            case HttpMediaTypeNotAcceptableException _ -> Problem.of(ProblemKind.NOT_ACCEPTABLE, locale, List.of());
            case ErrorResponse known
            when known.getStatusCode().value() == 404 -> Problem.of(ProblemKind.NOT_FOUND, locale, List.of());
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError() -> Problem.of(ProblemKind.MALFORMED, locale, List.of());
            default -> bug(failure, locale, response);
        };
    }

    private static Problem bug(Exception failure, Locale locale, HttpServletResponse response) {
        var report = ErrorReport.of(failure, locale);
        if (report.cause() == ErrorReport.Cause.DATABASE_DOWN) {
            response.setIntHeader(HttpHeaders.RETRY_AFTER, UNAVAILABLE_FOR_SECONDS);
            return Problem.of(ProblemKind.UNAVAILABLE, locale, List.of()).saying(report.message());
        }
        return Problem.of(ProblemKind.UNEXPECTED, locale, List.of()).saying(report.message());
    }

    private static Problem unreadable(HttpMessageNotReadableException unreadable, Locale locale) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case BodyLimit.TooLargeException _ -> {
                    return Problem.of(ProblemKind.TOO_LARGE, locale, List.of());
                }
                case UnrecognizedPropertyException unknown -> {
                    return Problem.of(
                            ProblemKind.INVALID, locale, List.of(fault(path(unknown), "unknownField", locale)));
                }
                case MismatchedInputException wrong
                when !wrong.getPath().isEmpty() -> {
                    return Problem.of(ProblemKind.INVALID, locale, List.of(fault(path(wrong), "wrongForm", locale)));
                }
                default -> {
                    // The reason may be deeper.
                }
            }
        }
        return Problem.of(ProblemKind.MALFORMED, locale, List.of());
    }

    static Problem.Fault fault(String field, String key, Locale locale, Object... words) {
        return new Problem.Fault(field, Texts.get(Problems.class, locale, "fault." + key, words));
    }

    private static String path(JacksonException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String allowed(@Nullable Set<HttpMethod> methods) {
        return methods == null
                ? ""
                : methods.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
    }
}
