package fr.arobase.kiosk.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that no honest request needs, whether they say their length or not. */
class BodyLimit extends OncePerRequestFilter {

    static final int MOST_BYTES = 256 * 1024;

    private final Problems problems;
    private final int mostBytes;

    BodyLimit(Problems problems) {
        this(problems, MOST_BYTES);
    }

    BodyLimit(Problems problems, int mostBytes) {
        this.problems = problems;
        this.mostBytes = mostBytes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > mostBytes) {
            problems.write(request, response, ApiException.of(ProblemKind.TOO_LARGE));
        } else if (request.getContentLengthLong() < 0) {
            chain.doFilter(new Counted(request, mostBytes), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Thrown while the body is read. */
    static class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private static final class Counted extends HttpServletRequestWrapper {

        private final int mostBytes;

        Counted(HttpServletRequest request, int mostBytes) {
            super(request);
            this.mostBytes = mostBytes;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), mostBytes);
        }
    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream body;
        private final int mostBytes;
        private int read;

        CountedStream(ServletInputStream body, int mostBytes) {
            this.body = body;
            this.mostBytes = mostBytes;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = body.read(into, offset, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int more) throws TooLargeException {
            read += more;
            if (read > mostBytes) {
                throw new TooLargeException();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
