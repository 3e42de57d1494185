package dev.mtproto.tl;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import okio.ByteString;

/** The codecs of what TL has built in. */
public final class TlCodecs {
  /** {@code int}. */
  public static final TlCodec<Integer> INT =
      scalar(TlTypeRef.Builtin.INT, TlReader::readInt, TlWriter::writeInt);

  /** {@code long}. */
  public static final TlCodec<Long> LONG =
      scalar(TlTypeRef.Builtin.LONG, TlReader::readLong, TlWriter::writeLong);

  /** {@code double}. */
  public static final TlCodec<Double> DOUBLE =
      scalar(TlTypeRef.Builtin.DOUBLE, TlReader::readDouble, TlWriter::writeDouble);

  /** {@code string}. */
  public static final TlCodec<String> STRING =
      scalar(TlTypeRef.Builtin.STRING, TlReader::readString, TlWriter::writeString);

  /** {@code bytes}. */
  public static final TlCodec<ByteString> BYTES =
      scalar(TlTypeRef.Builtin.BYTES, TlReader::readBytes, TlWriter::writeBytes);

  /** {@code Bool}. */
  public static final TlCodec<Boolean> BOOL =
      scalar(TlTypeRef.Builtin.BOOL, TlReader::readBool, TlWriter::writeBool);

  /** {@code int128}. */
  public static final TlCodec<Int128> INT128 =
      scalar(TlTypeRef.Builtin.INT128, TlReader::readInt128, TlWriter::writeInt128);

  /** {@code int256}. */
  public static final TlCodec<Int256> INT256 =
      scalar(TlTypeRef.Builtin.INT256, TlReader::readInt256, TlWriter::writeInt256);

  /** {@code Object}: any boxed object that the reader's registry knows. */
  public static final TlCodec<TlObject> OBJECT =
      scalar(TlTypeRef.Builtin.OBJECT, TlReader::readObject, TlWriter::writeObject);

  /** {@code !X}: a call of any method that the reader's registry knows. */
  public static final TlCodec<TlRequest<?>> REQUEST =
      scalar(TlTypeRef.Builtin.REQUEST, TlReader::readRequest, TlWriter::writeObject);

  private TlCodecs() {}

  /** {@code Vector<T>}: boxed, its elements in the form of their codec. */
  public static <T> TlCodec<List<T>> vector(TlCodec<T> element) {
    return new VectorCodec<>(element, false);
  }

  /** {@code vector<T>}: the bare vector, its elements in the form of their codec. */
  public static <T> TlCodec<List<T>> bareVector(TlCodec<T> element) {
    return new VectorCodec<>(element, true);
  }

  /**
   * What a codec reads, as far as it can be told: of a generated codec only that it is some object.
   */
  public static TlTypeRef typeOf(TlCodec<?> codec) {
    if (codec instanceof ScalarCodec<?> scalar) {
      return scalar.type();
    }
    if (codec instanceof VectorCodec<?> vector) {
      return new TlTypeRef.Vector(typeOf(vector.element()), vector.isBare());
    }
    if (codec instanceof BareCodec<?> bare) {
      return new TlTypeRef.Bare(bare.constructorName());
    }
    return TlTypeRef.Builtin.OBJECT;
  }

  private static <T> TlCodec<T> scalar(
      TlTypeRef.Builtin type, Function<TlReader, T> read, BiConsumer<TlWriter, T> write) {
    return new ScalarCodec<>(type, read, write);
  }
}
