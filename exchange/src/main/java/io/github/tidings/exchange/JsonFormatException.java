package io.github.tidings.exchange;

/** Thrown for JSON that is not of the exchange form; the message names the place: {@code /facts/3/status}. */
public final class JsonFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    JsonFormatException(String path, String message) {
        super((path.isEmpty() ? "/" : path) + ": " + message);
    }

    JsonFormatException(String path, Exception cause) {
        super((path.isEmpty() ? "/" : path) + ": " + cause.getMessage(), cause);
    }
}
