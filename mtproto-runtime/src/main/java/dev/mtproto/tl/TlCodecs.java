package dev.mtproto.tl;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import okio.ByteString;

/** The codecs of what TL has built in. */
public final class TlCodecs {
  /** {@code int}. */
  public static final TlCodec<Integer> INT = scalar(TlReader::readInt, TlWriter::writeInt);

  /** {@code long}. */
  public static final TlCodec<Long> LONG = scalar(TlReader::readLong, TlWriter::writeLong);

  /** {@code double}. */
  public static final TlCodec<Double> DOUBLE = scalar(TlReader::readDouble, TlWriter::writeDouble);

  /** {@code string}. */
  public static final TlCodec<String> STRING = scalar(TlReader::readString, TlWriter::writeString);

  /** {@code bytes}. */
  public static final TlCodec<ByteString> BYTES = scalar(TlReader::readBytes, TlWriter::writeBytes);

  /** {@code Bool}. */
  public static final TlCodec<Boolean> BOOL = scalar(TlReader::readBool, TlWriter::writeBool);

  /** {@code int128}. */
  public static final TlCodec<Int128> INT128 = scalar(TlReader::readInt128, TlWriter::writeInt128);

  /** {@code int256}. */
  public static final TlCodec<Int256> INT256 = scalar(TlReader::readInt256, TlWriter::writeInt256);

  /** {@code Object}: any boxed object that the reader's registry knows. */
  public static final TlCodec<TlObject> OBJECT =
      scalar(TlReader::readObject, TlWriter::writeObject);

  /** {@code !X}: a call of any method that the reader's registry knows. */
  public static final TlCodec<TlRequest<?>> REQUEST =
      scalar(TlReader::readRequest, TlWriter::writeObject);

  private TlCodecs() {}

  /** {@code Vector<T>}: boxed, its elements in the form of their codec. */
  public static <T> TlCodec<List<T>> vector(TlCodec<T> element) {
    return new VectorCodec<>(element, false);
  }

  /** {@code vector<T>}: the bare vector, its elements in the form of their codec. */
  public static <T> TlCodec<List<T>> bareVector(TlCodec<T> element) {
    return new VectorCodec<>(element, true);
  }

  private static <T> TlCodec<T> scalar(Function<TlReader, T> read, BiConsumer<TlWriter, T> write) {
    return new TlCodec<>() {
      @Override
      public T read(TlReader reader) {
        return read.apply(reader);
      }

      @Override
      public void write(TlWriter writer, T value) {
        write.accept(writer, value);
      }
    };
  }
}
