package io.github.mvngrade.record.grade;

import static io.github.mvngrade.record.grade.SpeedupJson.finite;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.accounting.KernelAccounts;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupBlock.Conditions;
import io.github.mvngrade.model.grade.SpeedupBlock.Drop;
import io.github.mvngrade.model.grade.SpeedupBlock.Period;
import io.github.mvngrade.record.json.Json;
import io.github.mvngrade.record.json.Keys;
import java.time.Instant;
import java.util.Optional;

/** The part of {@code grade.json} that holds one pair of a baseline's and a contender's run. */
final class BlockJson {
    private BlockJson() {}

    static ObjectNode of(SpeedupBlock block) {
        ObjectNode json = Json.object()
                .put("startedAt", block.period().start().toString())
                .put("endedAt", block.period().end().toString())
                .put("baselineSeconds", finite("baselineSeconds", block.baselineSeconds()))
                .put("contenderSeconds", finite("contenderSeconds", block.contenderSeconds()));
        block.conditions()
                .ifPresent(during -> json.put("capacityBefore", finite("capacityBefore", during.capacityBefore()))
                        .put("capacityAfter", finite("capacityAfter", during.capacityAfter()))
                        .put("foreignCores", finite("foreignCores", during.foreignCores()))
                        .put("contenderCpuSeconds", finite("contenderCpuSeconds", during.contenderCpuSeconds()))
                        .put("coreSeconds", finite("coreSeconds", during.coreSeconds())));
        block.effectiveParallelism()
                .ifPresent(value -> json.put("effectiveParallelism", finite("effectiveParallelism", value)));
        block.accounts().ifPresent(accounts -> {
            ObjectNode both = json.putObject("accounts");
            both.set("baseline", of("baseline", accounts.baseline()));
            both.set("contender", of("contender", accounts.contender()));
            both.put("speedup", finite("speedup", accounts.speedup()));
        });
        block.dropped().ifPresent(drop -> {
            json.put("dropped", drop.words());
            if (drop.kind() != Drop.Kind.UNNAMED) {
                json.put("code", drop.kind().name());
            }
        });
        return json;
    }

    private static ObjectNode of(String run, KernelAccount account) {
        return Json.object()
                .put("idealSeconds", finite(run + ".idealSeconds", account.idealSeconds()))
                .put("longestSeconds", finite(run + ".longestSeconds", account.longestSeconds()))
                .put("cpuSeconds", finite(run + ".cpuSeconds", account.cpuSeconds()))
                .put("seenSeconds", finite(run + ".seenSeconds", account.seenSeconds()))
                .put("terms", account.terms().name());
    }

    static SpeedupBlock read(Keys keys) {
        Optional<Conditions> conditions =
                keys.ifAny("capacityBefore", Keys::number).map(before -> conditions(keys, before));
        return keys.make(() -> new SpeedupBlock(
                new Period(moment(keys, "startedAt"), moment(keys, "endedAt")),
                keys.number("baselineSeconds"),
                keys.number("contenderSeconds"),
                conditions,
                keys.ifAny("accounts", Keys::object).map(BlockJson::accounts),
                keys.ifAny("dropped", Keys::text).map(words -> new Drop(kind(keys), words))));
    }

    private static KernelAccounts accounts(Keys both) {
        return new KernelAccounts(account(both.object("baseline")), account(both.object("contender")));
    }

    private static KernelAccount account(Keys keys) {
        return keys.make(() -> new KernelAccount(
                keys.number("idealSeconds"),
                keys.number("longestSeconds"),
                keys.number("cpuSeconds"),
                keys.number("seenSeconds"),
                keys.constant("terms", KernelAccount.Terms.class)));
    }

    private static Drop.Kind kind(Keys keys) {
        return keys.has("code") ? keys.constant("code", Drop.Kind.class) : Drop.Kind.UNNAMED;
    }

    private static Instant moment(Keys keys, String key) {
        return keys.ifAny(key, Keys::moment).orElse(Instant.EPOCH);
    }

    private static Conditions conditions(Keys keys, double capacityBefore) {
        return new Conditions(
                capacityBefore,
                keys.number("capacityAfter"),
                keys.number("foreignCores"),
                keys.number("contenderCpuSeconds"),
                keys.ifAny("coreSeconds", Keys::number).orElse(0.0));
    }
}
