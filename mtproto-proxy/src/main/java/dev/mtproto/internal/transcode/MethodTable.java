package dev.mtproto.internal.transcode;

import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A layer's methods by their names in the {@code .proto} files and by their ids. */
final class MethodTable {
  private final PlanCompiler compiler;
  private final Map<String, TlCombinator> byRpcName = new LinkedHashMap<>();
  private final Map<Integer, TlCombinator> byId = new HashMap<>();
  private final Map<Integer, MethodPlan> compiled = new ConcurrentHashMap<>();

  MethodTable(TlLayer layer, PlanCompiler compiler) {
    this.compiler = compiler;
    for (TlCombinator method : layer.methods()) {
      byRpcName.put(ProtoNames.of(method.name()), method);
      byId.put(method.id(), method);
    }
  }

  @Nullable MethodPlan named(String rpcName) {
    TlCombinator method = byRpcName.get(rpcName);
    return method == null ? null : compile(method);
  }

  /** The method whose request message has this name: {@code ReqMessagesGetDialogs}. */
  @Nullable MethodPlan ofRequest(String message) {
    return message.startsWith(ProtoNames.METHOD)
        ? named(message.substring(ProtoNames.METHOD.length()))
        : null;
  }

  @Nullable MethodPlan withId(int id) {
    TlCombinator method = byId.get(id);
    return method == null ? null : compile(method);
  }

  List<MethodPlan> all() {
    return byRpcName.values().stream().map(this::compile).toList();
  }

  private MethodPlan compile(TlCombinator method) {
    MethodPlan plan = compiled.get(method.id());
    if (plan == null) {
      plan =
          new MethodPlan(
              method.name(),
              ProtoNames.of(method.name()),
              compiler.message(method),
              compiler.answer(method.result()));
      compiled.put(method.id(), plan);
    }
    return plan;
  }
}
