package dev.mtproto.tl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.error.TlFormatException;
import dev.mtproto.tl.json.TlJson;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Whatever comes in: a value, or a TlFormatException within the bytes, and nothing else. */
class MalformedInputTest {
  private static final TlJson JSON = TlJson.of(SampleLayer.LAYER);

  /** Words of which TL is made, so that random input gets past its first four bytes. */
  @Provide
  Arbitrary<byte[]> almostTl() {
    Arbitrary<Integer> ids =
        Arbitraries.of(SampleLayer.LAYER.combinators().stream().map(TlCombinator::id).toList());
    Arbitrary<Integer> words =
        Arbitraries.oneOf(
            ids,
            Arbitraries.of(TlLimits.VECTOR_ID),
            Arbitraries.integers().between(-1, 4),
            Arbitraries.of(0x61626303, 0x000004fe, 0x000000ff, Integer.MAX_VALUE));
    return words.list().ofMaxSize(30).map(MalformedInputTest::bytes);
  }

  private static byte[] bytes(List<Integer> words) {
    TlWriter writer = new TlWriter();
    words.forEach(writer::writeInt);
    return writer.toByteArray();
  }

  @Property
  void randomBytesNeverBreakACodec(@ForAll @Size(max = 64) byte[] bytes) {
    for (TlCodec<?> codec :
        List.of(
            TlCodecs.STRING,
            TlCodecs.BYTES,
            TlCodecs.BOOL,
            TlCodecs.INT256,
            TlCodecs.vector(TlCodecs.STRING),
            TlCodecs.bareVector(TlCodecs.bareVector(TlCodecs.LONG)),
            TlCodecs.OBJECT,
            TlCodecs.REQUEST)) {
      assertValueOrMalformed(() -> codec.decode(bytes, SampleLayer.LAYER), bytes.length);
    }
  }

  @Property
  void almostTlNeverBreaksTheVectorsOfAReader(@ForAll("almostTl") byte[] bytes) {
    assertValueOrMalformed(() -> new TlReader(bytes).readIntVector(), bytes.length);
    assertValueOrMalformed(() -> new TlReader(bytes).readLongVector(), bytes.length);
    assertValueOrMalformed(() -> new TlReader(bytes).readDoubleVector(), bytes.length);
    assertValueOrMalformed(() -> new TlReader(bytes).readStringVector(), bytes.length);
    assertValueOrMalformed(() -> new TlReader(bytes).readBytesVector(), bytes.length);
  }

  @Property
  void almostTlIsShownAsJsonOrIsMalformed(@ForAll("almostTl") byte[] bytes) {
    String text = assertValueOrMalformed(() -> JSON.toJson(bytes), bytes.length);
    String redacted = assertValueOrMalformed(() -> JSON.redacted().toJson(bytes), bytes.length);

    assertThat(redacted == null).isEqualTo(text == null);
  }

  @Property
  void whatIsShownAsJsonIsReadAsTheSameValue(@ForAll("almostTl") byte[] bytes) {
    String text = assertValueOrMalformed(() -> JSON.toJson(bytes), bytes.length);
    if (text != null) {
      assertThat(JSON.toJson(JSON.toTl(text))).isEqualTo(text);
    }
  }

  @Property
  void pathsOfProblemsAreFoundInAnyBytes(@ForAll("almostTl") byte[] bytes) {
    for (int offset = 0; offset <= bytes.length; offset += 4) {
      TlFormatException problem = new TlFormatException("wrong", offset);
      TlFormatException located =
          SampleLayer.LAYER.locate(problem, TlCodecs.OBJECT, bytes, 0, bytes.length);
      assertThat(located.offset()).isEqualTo(offset);
    }
  }

  @Property
  void anyTextIsReadOrMalformed(@ForAll String text) {
    assertValueOrMalformed(() -> JSON.toTl(text), text.length());
    String member = "{\"_\":\"box\",\"any\":" + text;
    assertValueOrMalformed(() -> JSON.toTl(member), member.length());
  }

  @Property
  void aStringOfOneFieldSurvivesJson(@ForAll String text, @ForAll @Size(max = 40) byte[] data) {
    TlObject call =
        SampleLayer.LAYER
            .object("lists")
            .with("ints", List.of())
            .with("longs", List.of())
            .with("doubles", List.of())
            .with("texts", List.of(text))
            .with("blobs", List.of(ByteString.of(data)))
            .with("bools", List.of())
            .with("deep", List.of())
            .buildObject();
    TlWriter writer = new TlWriter();
    call.tlWrite(writer);

    assertThat(JSON.toTl(JSON.toJson(call))).isEqualTo(writer.toByteArray());
  }

  private static <T> @Nullable T assertValueOrMalformed(
      java.util.function.Supplier<T> reading, int length) {
    try {
      return reading.get();
    } catch (TlFormatException e) {
      assertThat(e.offset()).isBetween(0L, (long) length);
      return null;
    }
  }
}
