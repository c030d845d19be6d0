/**
 * Questions that nothing is tuned to: no fact, word or weight may be changed because one of them is missed. They were
 * written before anything else was changed, and judged by the scopes of the charters, the pages of the TCGs and the
 * categories near each group. An answer that begins with a slash is a page of this site.
 */
import type { Question } from './questions';
import * as group from './questions';

const { DEVEX, INFRA, RESILIENCE, SECURITY, WORKLOADS, GREEN, ASSESSMENTS, BATCH } = group;
const { AI, ENVIRONMENT, PLATFORM, CHAIN, TOC, CONTRIBUTORS, MENTORING, REVIEWS } = group;

const lists: [string, ...string[]][] = [
  // Projects, their parts, and their names as people mistype them.
  [
    'promethues alerts; open telemetry collector; jaeger tracing; thanos long term metrics; perses dashboards',
    RESILIENCE,
  ],
  ['linkrd; core-dns; rook ceph; longhorn volumes; metal 3; cilium network policies; terraform or opentofu', INFRA],
  ['strimzi kafka operator', DEVEX, INFRA],
  ['dapr sidecars; telepresence local debugging', DEVEX],
  ['kyvrno; keycloack login; certmanager', SECURITY],
  ['spiffe id; gatekeeper OPA', SECURITY, CHAIN],
  ['kubevirt vms', DEVEX, WORKLOADS],
  ['spinkube wasm; karmada clusters', WORKLOADS],
  ['tekton tasks', WORKLOADS],
  ['argo rollouts canary', WORKLOADS, PLATFORM],
  ['crio', WORKLOADS, INFRA],
  ['vitess postgres or mysql', WORKLOADS, INFRA, DEVEX],
  ['knative functions', WORKLOADS, DEVEX, AI],
  ['kserve models', AI, WORKLOADS],
  ['volcano scheduler', BATCH, WORKLOADS],
  ['crosplane providers', INFRA, PLATFORM],
  ['backstage catalogue', PLATFORM, DEVEX],
  // Words of the CNCF Glossary, as a newcomer would use them.
  ['blue/green deployments; horizontal pod scaling; virtual machines; containerize my app', WORKLOADS],
  ['bare metal servers; load balancers; immutable infra; service proxies', INFRA],
  ['site reliability; golden signals; app troubleshooting', RESILIENCE],
  ['transport layer security; zero-trust; authorization and access control', SECURITY],
  ['mutual TLS', SECURITY, INFRA],
  ['policies as code', INFRA, SECURITY, PLATFORM],
  ['splitting a monolith into microservices; event-driven architectures', DEVEX],
  ['function as a service', WORKLOADS, DEVEX],
  ['continuous deployments', WORKLOADS],
  ['stateful apps', INFRA, WORKLOADS],
  // The scopes of the charters.
  [
    'S3 object storage; IoT gateways; smartNIC offload; data sovereignty; hybrid clouds; configuration drift; service discovery for VMs',
    INFRA,
  ],
  ['running Redis as a cache', INFRA, WORKLOADS],
  ['event streaming platforms; pub/sub messaging', DEVEX, INFRA],
  ['Linux namespaces', INFRA, WORKLOADS],
  ['choosing a container runtime', WORKLOADS, INFRA],
  ['which group for time series databases', WORKLOADS, INFRA, DEVEX],
  ['multi-cluster failover', INFRA, RESILIENCE],
  ['disaster recovery plan', INFRA, RESILIENCE],
  [
    'collecting logs; on-call and postmortems; benchmarking performance; upgrading clusters; traces and spans',
    RESILIENCE,
  ],
  ['save money on cloud bills', RESILIENCE],
  ['cpu and memory utilization', RESILIENCE],
  ['CRA readiness; attack surface', SECURITY, CHAIN],
  ['compliance audits; HIPAA regulation; encrypting secrets', SECURITY],
  ['security self-assessment; security review of my project', ASSESSMENTS, SECURITY],
  ['queues of batch jobs; cron jobs; HPC schedulers', BATCH, WORKLOADS],
  ['scale to zero; operating systems for containers; orchestrators; deployment strategies', WORKLOADS],
  ['API design; Rust frameworks; Java frameworks; live reload on my laptop; usability of CLI tools', DEVEX],
  ['measuring developer productivity', DEVEX, PLATFORM],
  // The community groups.
  ['slicing GPUs', AI, INFRA],
  ['fine-tuning models; vector search for RAG; machine learning pipelines; bias in AI models', AI],
  ['serving LLMs', AI, WORKLOADS],
  ['agentic workflows; MCP servers', AI, DEVEX],
  ['portals for developers; templates with guardrails; building a platform team; self-service environments', PLATFORM],
  ['carbon emissions of my cluster; energy consumption; reducing our footprint', ENVIRONMENT, GREEN, RESILIENCE],
  ['sigstore cosign; SLSA levels; typosquatting; SPDX; compromised dependencies', CHAIN],
  ['CVE scanners', CHAIN, SECURITY],
  // The subprojects of the TOC.
  ['due diligence for graduation', REVIEWS, TOC, '/bring-your-project/'],
  ['maintainer burnout', CONTRIBUTORS],
  ['internship with a mentor', MENTORING],
  // The site.
  ['what is the difference between a TAG and a TCG', '/glossary/', '/tags/', '/tcgs/', '/governance/'],
  ['when is the next meeting', '/meetings/'],
  [
    'names of current chairs',
    '/leadership/',
    '/governance/by-role/',
    '/glossary/',
    '/governance/tech-group-governance/',
  ],
  ['start a new community group', '/tcgs/forming-a-tcg/', '/tcgs/'],
  ['how to apply for the CNCF sandbox', '/bring-your-project/', REVIEWS, TOC],
  ['fix a typo on this site', '/contribute/'],
  ['json api', '/api/', DEVEX],
  // The group that took over its work was no answer yet when this was written.
  ['SIG App Delivery', '/tags/legacy/', DEVEX],
];

export const heldOut: Question[] = lists.flatMap(([asked, ...right]) =>
  asked.split('; ').map((asks) => ({ asks, right })),
);
