/** The immutable types of Tidings; they need nothing but the JDK. */
module io.github.tidings.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.tidings.core;
}
