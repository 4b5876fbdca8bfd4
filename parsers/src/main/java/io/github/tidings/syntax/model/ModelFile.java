package io.github.tidings.syntax.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** The frame of a model file: four letters, a version, a length, a checksum, then the content. */
public final class ModelFile {
    private static final int MAGIC = 0x54_49_44_53;
    private static final int VERSION = 6;

    private ModelFile() {}

    /** Something that writes itself. */
    public interface Content {
        /** Writes all of it. */
        void write(DataOutputStream out) throws IOException;
    }

    /** Something that reads itself. */
    public interface Reader<T> {
        /** Reads all of it. */
        T read(DataInputStream in) throws IOException;
    }

    /** Writes a model file. */
    public static void write(OutputStream out, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.write(new DataOutputStream(bytes));
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeInt(VERSION);
        data.writeInt(bytes.size());
        data.writeInt(checksum(bytes.toByteArray()));
        bytes.writeTo(data);
        data.flush();
    }

    /**
     * Reads a model file.
     *
     * @param name what the error calls it
     * @throws IllegalArgumentException if it is none, of another version, cut off, or damaged
     * @throws UncheckedIOException if it cannot be read
     */
    public static <T> T read(InputStream in, String name, Reader<T> reader) {
        try {
            byte[] file = in.readAllBytes();
            DataInputStream data = new DataInputStream(new ByteArrayInputStream(file));
            if (file.length < 16 || data.readInt() != MAGIC) {
                throw new IllegalArgumentException(name + ": not a syntax model");
            }
            int version = data.readInt();
            if (version != VERSION) {
                throw new IllegalArgumentException(name + ": version " + version + ", expected " + VERSION);
            }
            int length = data.readInt();
            if (length != file.length - 16) {
                throw new IllegalArgumentException(
                        name + ": " + (file.length - 16) + " bytes of content, expected " + length);
            }
            if (data.readInt() != checksum(java.util.Arrays.copyOfRange(file, 16, file.length))) {
                throw new IllegalArgumentException(name + ": damaged, the checksum differs");
            }
            return reader.read(data);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
