package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.CdnConfig;
import dev.mtproto.layer71.CdnPublicKey;
import dev.mtproto.layer71.auth.Authorization;
import dev.mtproto.layer71.auth.ExportAuthorization;
import dev.mtproto.layer71.auth.ExportedAuthorization;
import dev.mtproto.layer71.auth.ImportAuthorization;
import dev.mtproto.layer71.help.GetCdnConfig;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.internal.world.Federation.Member;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Society;
import dev.mtproto.testdc.internal.world.Views;
import java.util.function.Supplier;

/** What data centres do for each other's clients. */
final class FederationAnswers {
  private final Society society;
  private final Supplier<DcAddress> address;

  FederationAnswers(Society society, Supplier<DcAddress> address) {
    this.society = society;
    this.address = address;
  }

  ExportedAuthorization export(CallContext context, ExportAuthorization request) {
    int userId = context.requireUser();
    return new ExportedAuthorization(userId, society.federation().export(userId, request.dcId()));
  }

  Authorization importOne(CallContext context, ImportAuthorization request) {
    society.federation().redeem(request.id(), address.get().dcId(), request.bytes());
    Person person = society.person(request.id());
    context.signIn(person.id());
    return new Authorization(null, new Views(society).user(person, person));
  }

  /** Each data centre is its own CDN, too, with its own key. */
  CdnConfig cdnConfig(CallContext context, GetCdnConfig request) {
    return new CdnConfig(
        society.federation().members().stream().map(FederationAnswers::cdnKey).toList());
  }

  private static CdnPublicKey cdnKey(Member member) {
    return new CdnPublicKey(GetConfigAnswer.cdnOf(member), member.publicKeyPem());
  }
}
