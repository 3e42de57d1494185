package dev.mtproto.tl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.tl.TlTypeRef.Bare;
import dev.mtproto.tl.TlTypeRef.Boxed;
import dev.mtproto.tl.TlTypeRef.Builtin;
import dev.mtproto.tl.TlTypeRef.Vector;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TlLayerTest {
  private static final TlLayer LAYER = SampleLayer.LAYER;

  private static TlCombinator combinator(String name) {
    return Objects.requireNonNull(LAYER.combinator(name), name);
  }

  private static TlParameter parameter(String combinator, String name) {
    return Objects.requireNonNull(combinator(combinator).parameter(name), name);
  }

  @Test
  void combinatorsAreFoundByNameAndById() {
    TlCombinator user = combinator("peerUser");

    assertThat(user.id()).isEqualTo(0xa2);
    assertThat(user.method()).isFalse();
    assertThat(user.result()).isEqualTo(new Boxed("Peer"));
    assertThat(user.line()).isEqualTo("peerUser#a2 user_id:int access_hash:long = Peer;");
    assertThat(LAYER.combinator(0xa2)).isSameAs(user);
    assertThat(LAYER.combinator(0xbc799737)).isNotNull();
    assertThat(LAYER.combinator("peerChat")).isNull();
    assertThat(LAYER.combinator(0xff)).isNull();
  }

  @Test
  void theOrderIsThatOfTheDescription() {
    assertThat(LAYER.methods())
        .extracting(TlCombinator::name)
        .containsExactly("messages.send", "help.ping", "invokeWithLayer", "users.get");
    assertThat(LAYER.constructorsOf("Peer"))
        .extracting(TlCombinator::name)
        .containsExactly("peerEmpty", "peerUser");
    assertThat(LAYER.types()).startsWith("Bool", "True", "Null", "Peer", "All");
    assertThat(LAYER.constructorsOf("Nothing")).isEmpty();
    assertThat(LAYER.combinators()).hasSize(LAYER.constructors().size() + 4);
    assertThat(LAYER.header()).containsExactly("A sample.", "Second line.");
    assertThat(LAYER.footer()).containsExactly("LAYER 5");
  }

  @Test
  void flaggedParametersKnowTheirFieldAndBit() {
    TlParameter big = parameter("opt", "big");

    assertThat(big.optional()).isTrue();
    assertThat(big.flagField()).isEqualTo("flags2");
    assertThat(big.flagBit()).isEqualTo(31);
    assertThat(big.type()).isEqualTo(Builtin.LONG);
    assertThat(parameter("opt", "silent").isTrueFlag()).isTrue();
    assertThat(parameter("opt", "flags2").isFlags()).isTrue();
    assertThat(parameter("opt", "peer").optional()).isFalse();
  }

  @Test
  void everyKindOfTypeIsToldApart() {
    assertThat(combinator("all").parameters())
        .extracting(TlParameter::type)
        .containsExactly(
            Builtin.INT,
            Builtin.LONG,
            Builtin.DOUBLE,
            Builtin.STRING,
            Builtin.BYTES,
            Builtin.INT128,
            Builtin.INT256,
            Builtin.BOOL);
    assertThat(parameter("salts", "salts").type()).isEqualTo(new Vector(new Bare("salt"), true));
    assertThat(parameter("box", "message").type()).isEqualTo(new Bare("Salt"));
    assertThat(parameter("box", "any").type()).isEqualTo(Builtin.OBJECT);
    assertThat(parameter("lists", "deep").type())
        .isEqualTo(new Vector(new Vector(Builtin.INT, false), false))
        .hasToString("Vector<Vector<int>>");
    assertThat(parameter("invokeWithLayer", "query").type()).isEqualTo(Builtin.REQUEST);
    assertThat(combinator("invokeWithLayer").result()).isEqualTo(Builtin.RESULT);
    assertThat(combinator("invokeWithLayer").parameters()).hasSize(2);
    assertThat(combinator("ns.tree").result()).hasToString("ns.Tree");
  }

  @Test
  void typesWriteThemselvesAsInTheirLine() {
    for (TlCombinator combinator : LAYER.combinators()) {
      for (TlParameter parameter : combinator.parameters()) {
        assertThat(combinator.line()).contains(parameter.type().tl());
      }
    }
  }

  @Test
  void aBareTypeStandsForItsOneConstructor() {
    assertThat(LAYER.bareConstructor(new Bare("salt"))).isSameAs(combinator("salt"));
    assertThat(LAYER.bareConstructor(new Bare("Salt"))).isSameAs(combinator("salt"));
    assertThat(LAYER.bareConstructor(new Bare("Peer"))).isNull();
  }

  @Test
  void documentationAndSecretsBelongToWhatComesNext() {
    assertThat(LAYER.typeDocumentation("Peer")).isEqualTo("Where a message goes.");
    assertThat(LAYER.typeDocumentation("Opt")).isEmpty();
    assertThat(combinator("peerEmpty").documentation()).isEqualTo("Nowhere.");
    assertThat(combinator("peerUser").documentation()).isEqualTo("A user.");
    assertThat(parameter("peerUser", "user_id").documentation()).isEqualTo("Which user.");
    assertThat(parameter("peerUser", "access_hash").secret()).isTrue();
    assertThat(parameter("peerUser", "user_id").secret()).isFalse();
    assertThat(combinator("all").documentation()).isEmpty();
  }

  @Test
  void twoLayersTogetherHaveWhatEitherHasAndTheFirstWins() {
    TlLayer other =
        TlLayer.ofText(
            9,
            "Other",
            "---types---\n"
                + "peerUserNew#a2 id:long = Peer;\n"
                + "peerUser#ff1 id:long = Peer;\n"
                + "%Colours.\nred#ff2 = Colour;\n");

    TlLayer both = LAYER.plus(other);

    assertThat(both.number()).isEqualTo(5);
    assertThat(both.combinator(0xa2)).isEqualTo(combinator("peerUser"));
    assertThat(both.combinator("peerUser")).isEqualTo(combinator("peerUser"));
    assertThat(both.combinator("peerUserNew")).isNull();
    assertThat(both.combinator("red")).isNotNull();
    assertThat(both.combinator(0xff1)).isNotNull();
    assertThat(both.constructorsOf("Peer")).hasSize(3);
    assertThat(both.typeDocumentation("Colour")).isEqualTo("Colours.");
    assertThat(both.methods()).isEqualTo(LAYER.methods());
  }

  @Test
  void theRegistryOfTwoLayersAsksTheFirstFirst() {
    TlCodec<TlObject> first = new ScalarCodec<>(Builtin.OBJECT, TlReader::readObject, (w, v) -> {});
    TlCodec<TlObject> second = TlCodecs.OBJECT;
    TlLayer one = layer(id -> id == 1 ? first : null);
    TlLayer two = layer(id -> id < 3 ? second : null);

    TlLayer both = one.plus(two);

    assertThat(both.codec(1)).isSameAs(first);
    assertThat(both.codec(2)).isSameAs(second);
    assertThat(both.codec(3)).isNull();
  }

  private static TlLayer layer(TlRegistry registry) {
    return TlLayer.of(1, "L", registry, TlLayerTest.class, "missing.tl");
  }

  @Test
  void aMissingDescriptionIsAnErrorOnlyWhenItIsNeeded() {
    TlLayer layer = layer(id -> null);

    assertThat(layer.codec(1)).isNull();
    assertThat(layer.name()).isEqualTo("L");
    assertThatThrownBy(layer::combinators)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("missing.tl")
        .hasMessageContaining("TlLayerTest");
  }

  @Test
  void aLineThatIsNoCombinatorIsNamed() {
    for (String line : List.of("nonsense", "a = B;", "a#1 b = C;", "a#1 b:int")) {
      assertThatThrownBy(() -> TlLayer.ofText(1, "L", line).combinators())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(line);
    }
  }

  /** Where a problem at an offset stands. */
  private static @Nullable String pathTo(int offset, TlWriter bytes, TlCodec<?> codec) {
    var problem = new dev.mtproto.error.TlFormatException("wrong", offset);
    return LAYER.locate(problem, codec, bytes.array(), 0, bytes.length()).path();
  }

  @Test
  void aProblemIsLocatedByThePathOfFields() {
    TlWriter tree = new TlWriter();
    tree.writeInt(0xd1); // 0: the root
    tree.writeVectorHeader(2); // 4: its children
    tree.writeInt(0xd1); // 12: the first child
    tree.writeVectorHeader(0); // 16
    tree.writeInt(7); // 24: its value
    tree.writeInt(0xd1); // 28: the second
    tree.writeVectorHeader(1); // 32
    tree.writeInt(0xdead); // 40: its child

    assertThat(pathTo(0, tree, TlCodecs.OBJECT)).isNull();
    assertThat(pathTo(4, tree, TlCodecs.OBJECT)).isEqualTo("children");
    assertThat(pathTo(8, tree, TlCodecs.OBJECT)).isEqualTo("children");
    assertThat(pathTo(24, tree, TlCodecs.OBJECT)).isEqualTo("children[0].value");
    assertThat(pathTo(28, tree, TlCodecs.OBJECT)).isEqualTo("children[1]");
    assertThat(pathTo(40, tree, TlCodecs.OBJECT)).isEqualTo("children[1].children[0]");
    assertThat(pathTo(44, tree, TlCodecs.OBJECT)).isEqualTo("children[1].children[0]");
  }

  @Test
  void absentFieldsAreNotOnTheWay() {
    TlWriter opt = new TlWriter();
    opt.writeInt(0xb2);
    opt.writeInt(0b01); // only silent
    opt.writeInt(7); // 8: peer
    opt.writeInt(1 << 31 | 1); // 12: flags2
    opt.writeLong(1); // 16: big
    opt.writeVectorHeader(1); // 24: peers
    opt.writeInt(0xa2);

    assertThat(pathTo(8, opt, TlCodecs.OBJECT)).isEqualTo("peer");
    assertThat(pathTo(16, opt, TlCodecs.OBJECT)).isEqualTo("big");
    assertThat(pathTo(36, opt, TlCodecs.OBJECT)).isEqualTo("peers[0].user_id");
  }

  @Test
  void vectorsAndWrappedCallsAreWalkedToo() {
    TlWriter strings = new TlWriter();
    strings.writeVectorHeader(2);
    strings.writeString("");
    strings.writeInt(0x000004fe); // 12: a string of four bytes that are not there
    TlWriter call = new TlWriter();
    call.writeInt(0xe3);
    call.writeInt(71);
    call.writeInt(0xe1);
    call.writeInt(0);
    call.writeInt(0xa2);
    call.writeInt(5);

    assertThat(pathTo(12, strings, TlCodecs.vector(TlCodecs.STRING))).isEqualTo("[1]");
    assertThat(pathTo(24, call, TlCodecs.REQUEST)).isEqualTo("query.peer.access_hash");
  }

  @Test
  void aLocatedProblemKeepsWhatItWas() {
    TlWriter writer = new TlWriter();
    writer.writeInt(0xa2);

    assertThatThrownBy(() -> TlCodecs.vector(TlCodecs.OBJECT).decode(writer.toByteArray(), LAYER))
        .hasMessage("expected vector#1cb5c415, found 0x000000a2 at offset 0");
    writer.reset();
    writer.writeVectorHeader(1);
    writer.writeInt(0xdead);
    assertThatThrownBy(() -> TlCodecs.vector(TlCodecs.OBJECT).decode(writer.toByteArray(), LAYER))
        .hasMessage("unknown constructor 0x0000dead of Object at offset 8 ([0])");
  }
}
