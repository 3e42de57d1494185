package dev.mtproto.client;

import dev.mtproto.error.RpcException;
import dev.mtproto.tl.TlBuilder;
import dev.mtproto.tl.TlCodecs;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Signs a user in by a code. The methods are built by their names, since their shape changes from
 * layer to layer.
 *
 * @see <a href="https://core.telegram.org/api/auth">User authorization</a>
 */
final class SignIn {
  private static final int MAX_CODES = 5;
  private static final int MAX_MOVES = 3;
  private static final int SEE_OTHER = 303;
  private static final int UNAUTHORIZED = 401;

  private final MtprotoClient client;
  private final ClientSettings settings;
  private final TlLayer layer;

  SignIn(MtprotoClient client, ClientSettings settings) {
    this.client = client;
    this.settings = settings;
    this.layer = settings.layer();
  }

  /** Signs in; the user. */
  TlObject run(String phone, CodeSource source) {
    TlFields sent = TlFields.of(following(() -> client.call(sendCode(phone))));
    String hash = sent.getString("phone_code_hash");
    RpcException refusal = null;
    for (int attempt = 0; attempt < MAX_CODES; attempt++) {
      String code = source.code(refusal);
      try {
        return TlFields.of(client.call(signIn(phone, hash, code))).getObject("user");
      } catch (RpcException refused) {
        if (!isWrongCode(refused)) {
          throw refused;
        }
        refusal = refused;
      }
    }
    throw refusal;
  }

  /** The user of a session whose credentials do not say whether anybody is signed in. */
  Optional<TlObject> current() {
    TlRequest<List<TlObject>> self =
        layer
            .request("users.getUsers")
            .with("id", List.of(layer.object("inputUserSelf").buildObject()))
            .build(TlCodecs.vector(TlCodecs.OBJECT));
    try {
      return client.call(self).stream().findFirst();
    } catch (RpcException nobody) {
      if (nobody.code() == UNAUTHORIZED) {
        return Optional.empty();
      }
      throw nobody;
    }
  }

  /** The id of a user. */
  static long idOf(TlObject user) {
    return TlFields.of(user).getLong("id");
  }

  private static boolean isWrongCode(RpcException refused) {
    return refused.is("PHONE_CODE_INVALID") || refused.is("PHONE_CODE_EMPTY");
  }

  /** Makes a call; if the account lives in another data centre, goes there and makes it again. */
  private <T> T following(Supplier<T> call) {
    for (int moves = 0; ; moves++) {
      try {
        return call.get();
      } catch (RpcException elsewhere) {
        if (elsewhere.code() != SEE_OTHER
            || !elsewhere.name().endsWith("_MIGRATE")
            || moves == MAX_MOVES) {
          throw elsewhere;
        }
        client.moveTo(elsewhere.parameter().orElseThrow(() -> elsewhere));
      }
    }
  }

  private TlRequest<TlObject> sendCode(String phone) {
    TlBuilder request =
        layer
            .request("auth.sendCode")
            .with("phone_number", phone)
            .with("api_id", settings.apiId())
            .with("api_hash", settings.apiHash());
    // Younger layers want to know how the code may be sent.
    if (layer.combinator("codeSettings") != null) {
      request.withIfKnown("settings", layer.object("codeSettings").buildObject());
    }
    return request.build();
  }

  private TlRequest<TlObject> signIn(String phone, String hash, String code) {
    return layer
        .request("auth.signIn")
        .with("phone_number", phone)
        .with("phone_code_hash", hash)
        .with("phone_code", code)
        .build();
  }
}
