package dev.mtproto.processor.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A switch over ids that stays below the 8,000 bytes of bytecode beyond which HotSpot does not
 * compile: with many ids, one method for the lowest five bits and one for each of their values.
 */
final class SwitchCode {
  /** With about 16 bytes a case, half of what is allowed. */
  private static final int MAX_CASES = 256;

  private static final int BUCKETS = 32;

  /**
   * A case.
   *
   * @param id the id
   * @param label the id as source
   * @param result the value
   */
  record Case(int id, CodeBlock label, CodeBlock result) {}

  private final List<Case> cases;
  private final CodeBlock otherwise;

  SwitchCode(List<Case> cases, CodeBlock otherwise) {
    this.cases = cases;
    this.otherwise = otherwise;
  }

  /**
   * The methods, the entry first.
   *
   * @param name the entry's name; the others have a number at their end
   * @param arguments how a method calls the next
   * @param signature a method of that name, without code; whether it is the entry is given
   */
  List<MethodSpec> methods(
      String name, String arguments, BiFunction<String, Boolean, MethodSpec.Builder> signature) {
    if (cases.size() <= MAX_CASES) {
      return List.of(signature.apply(name, true).addCode(table(cases)).build());
    }
    Map<Integer, List<Case>> buckets = new TreeMap<>();
    cases.forEach(
        c -> buckets.computeIfAbsent(c.id() & (BUCKETS - 1), bucket -> new ArrayList<>()).add(c));
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(
        signature
            .apply(name, true)
            .addCode(
                switchOn(
                    CodeBlock.of("id & $L", BUCKETS - 1),
                    buckets.keySet(),
                    bucket -> CodeBlock.of("case $1L -> $2L$1L($3L);\n", bucket, name, arguments)))
            .build());
    buckets.forEach(
        (bucket, inIt) ->
            methods.add(signature.apply(name + bucket, false).addCode(table(inIt)).build()));
    return methods;
  }

  /** Cases with the same result share a line. */
  private CodeBlock table(List<Case> of) {
    Map<String, List<Case>> byResult = new LinkedHashMap<>();
    of.forEach(
        c -> byResult.computeIfAbsent(c.result().toString(), key -> new ArrayList<>()).add(c));
    return switchOn(
        CodeBlock.of("id"),
        byResult.values(),
        same ->
            CodeBlock.of(
                "case $L -> $L;\n",
                same.stream().map(Case::label).collect(CodeBlock.joining(", ")),
                same.get(0).result()));
  }

  private <T> CodeBlock switchOn(CodeBlock value, Iterable<T> cases, Function<T, CodeBlock> line) {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch ($L) {\n", value).indent();
    for (T each : cases) {
      code.add(line.apply(each));
    }
    return code.add("default -> $L;\n", otherwise).unindent().add("};\n").build();
  }
}
