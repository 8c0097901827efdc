package nl.tandem.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Many messages, written before they are sent, so that to make them costs nothing while it is measured. */
final class MessageFile implements AutoCloseable {

    private final FileChannel channel;
    private final List<Message> messages = new ArrayList<>();

    private MessageFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Where a message stands in the file. */
    record Message(Declaration declaration, long position, int length) {}

    static MessageFile write(List<Declaration> declarations) {
        try {
            Path path = Files.createTempFile("tandem-bench", ".xml");
            MessageFile file = new MessageFile(FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
            long position = 0;
            for (Declaration declaration : declarations) {
                StringBuilder text = new StringBuilder();
                Jw323Writer.write(declaration, text);
                byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                file.channel.write(ByteBuffer.wrap(bytes), position);
                file.messages.add(new Message(declaration, position, bytes.length));
                position += bytes.length;
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Message> messages() {
        return messages;
    }

    byte[] read(Message message) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(message.length());
            while (bytes.hasRemaining()) {
                channel.read(bytes, message.position() + bytes.position());
            }
            return bytes.array();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
