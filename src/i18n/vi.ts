import { accessibility } from './accessibility/vi.ts'
import { columns } from './columns/vi.ts'
import type { Words } from './ja.ts'

/** The name of a language within a sentence: Intl begins it with a capital. */
const within = (language: string) => language.charAt(0).toLowerCase() + language.slice(1)

/** Words of the interface in Vietnamese. */
export const vi: Words = {
  siteName: (shortName, title) => `${title} | ${shortName}`,
  pageTitle: (page, shortName, fiscalYear) => `${page} | ${shortName}, ${fiscalYear}`,
  shortPageTitle: (page, fiscalYear) => `${page} | ${fiscalYear}`,
  homeDescription: (name, fiscalYear) =>
    `Báo cáo hoạt động của ${name}, ${fiscalYear}: việc đã làm trong năm, số liệu, sự kiện, địa điểm và các tổ chức.`,
  timelineDescription: (name, fiscalYear) =>
    `Các sự kiện của ${name}, ${fiscalYear}, theo từng tháng, mỗi sự kiện kèm theo hoạt động liên quan.`,
  areaDescription: (name, fiscalYear, code, title) =>
    `Những việc ${name} đã làm trong lĩnh vực ${code}, “${title}”, ${fiscalYear}: tóm tắt các hoạt động và các mục tiêu tương ứng.`,
  goalDescription: (name, fiscalYear, plan, code) =>
    `Mục tiêu ${code} trong ${plan} của ${name} và các hoạt động tương ứng, ${fiscalYear}.`,
  goalDescriptionWithoutPlan: (name, fiscalYear, code) =>
    `Mục tiêu ${code} của ${name} và các hoạt động tương ứng, ${fiscalYear}.`,
  aboutDescription: (title) =>
    `Đơn vị phát hành “${title}”, thời gian báo cáo, những điều ban biên tập bổ sung và cách trích dẫn.`,
  skip: 'Đến nội dung chính',
  menu: 'Mục lục',
  search: 'Tìm kiếm',
  searchField: 'Từ cần tìm',
  searchDescription: (shortName) =>
    `Tìm trong các báo cáo của ${shortName} theo từ, hoặc tìm một trang trong danh sách tất cả tiêu đề.`,
  searchKind: 'Loại',
  searchAny: 'Tất cả',
  searchOne: 'Tìm thấy 1 trang.',
  searchMany: (count) => `Tìm thấy ${count} trang.`,
  searchSome: 'Không có trang nào chứa tất cả các từ này.',
  searchNone: (query) =>
    `Không tìm thấy kết quả cho “${query}”. Hãy thử từ ngắn hơn hoặc từ khác, hoặc xem danh sách bên dưới.`,
  searchMore: 'Xem thêm',
  searchFailed: 'Không tải được công cụ tìm kiếm. Vui lòng xem danh sách bên dưới.',
  searchTitles: 'Tất cả tiêu đề',
  breadcrumbs: 'Vị trí hiện tại',
  languages: 'Ngôn ngữ',
  years: 'Năm',
  reports: 'Tất cả báo cáo',
  reportsTitle: (shortName) => ['Các báo cáo của ', shortName],
  reportsDescription: (shortName) => `Tất cả báo cáo của ${shortName} theo từng năm, kèm số liệu và bản PDF.`,
  vision: 'Tầm nhìn',
  mission: 'Sứ mệnh',
  planOf: (title, motto) => [title, ': ', motto],
  planWithoutMotto: (title) => [title],
  whatWeDid: 'Những việc đã làm trong năm',
  voice: 'Tiếng nói người tham gia',
  printAndPdf: 'Bản in và PDF',
  areas: 'Lĩnh vực hoạt động',
  goals: 'Mục tiêu của kế hoạch',
  goalsWithoutPlan: 'Mục tiêu',
  goalOf: (code) => `Mục tiêu ${code}`,
  goalOfPlan: (plan) => `Mục tiêu của ${plan}`,
  compare: 'Mục tiêu và hoạt động trong bảng',
  compareLead:
    'Theo từng mục tiêu: các hoạt động hướng tới mục tiêu đó, những việc đã làm trong năm và các con số.',
  compareDescription: (name, fiscalYear) =>
    `Các mục tiêu của ${name} và các hoạt động tương ứng, ${fiscalYear}: những việc đã làm và các con số, mỗi lĩnh vực một bảng.`,
  compareFigures: 'Con số',
  compareNoGoal: 'Không nêu mục tiêu',
  compareYears: 'Bên cạnh các năm trước',
  parallel: (from, to) => `Song ngữ: ${within(from)} và ${within(to)}`,
  parallelLead: 'Nguyên bản và bản dịch, từng đoạn một. Mỗi con số là liên kết đến đoạn của nó.',
  parallelDescription: (name, fiscalYear, from, to) =>
    `Toàn văn báo cáo hoạt động của ${name}, ${fiscalYear}, bằng ${within(from)} và ${within(to)}, từng đoạn một.`,
  parallelState: (missing, outdated) =>
    [
      ...(missing ? [`Số đoạn chưa được dịch: ${missing}`] : []),
      ...(outdated ? [`Số phần có bản gốc mới hơn: ${outdated}`] : []),
    ].join('; '),
  parallelMissing: 'Chưa được dịch',
  parallelAdded: 'Không có trong bản gốc',
  otherWays: 'Cách đọc khác',
  highlights: (fiscalYear) => `Điểm nổi bật, ${fiscalYear}`,
  activities: 'Hoạt động',
  activitiesOfGoal: 'Các hoạt động hướng tới mục tiêu này',
  yearsAround: 'Các năm khác',
  continuedFigure: (fiscalYear, figure) => `${fiscalYear}: ${figure}`,
  continuedOtherwise: (counts) => [' (cách tính khác: ', counts, ')'],
  ofArea: (area) => `Lĩnh vực ${area}`,
  figures: 'Một năm qua các con số',
  tenDots: (filled, qualifier) =>
    `${qualifier ? { about: 'khoảng ', over: 'hơn ', under: 'dưới ' }[qualifier] : ''}${filled} trên 10`,
  timeline: 'Dòng thời gian',
  timelineOf: (fiscalYear) => `Dòng thời gian, ${fiscalYear}`,
  dated: (date, title) => [date, ': ', title],
  events: 'Sự kiện',
  undated: 'Các sự kiện không ghi ngày trong báo cáo',
  places: 'Địa điểm',
  placesLead: 'Những nơi diễn ra hoạt động được nêu trong báo cáo. Đây không phải địa chỉ của các tổ chức.',
  placesSketch: 'Bản đồ chỉ là sơ lược; nhiều đảo nhỏ không được vẽ.',
  placesMap: 'Bản đồ các địa điểm hoạt động',
  partners: 'Tổ chức',
  partnersTitle: 'Các tổ chức được nêu trong báo cáo',
  partnersLead: 'Các tổ chức và chương trình chính mà báo cáo nêu tên, cùng những hoạt động có nhắc đến họ.',
  partnersWeave: 'Các tổ chức và những hoạt động có nêu tên họ',
  partnersShared: 'Được nêu tên trong nhiều hoạt động',
  partnersAlso: (codes) => ` (cũng trong ${codes})`,
  partnersTranslated: 'Những tên có dấu * do ban biên tập dịch.',
  rolesOf: (role) =>
    ({ funder: 'Nhà tài trợ', partner: 'Đối tác', supporter: 'Đơn vị ủng hộ', member: 'Hội viên' })[role],
  appears: 'có',
  appearsNot: 'không',
  organisation: 'Tổ chức và điều hành',
  people: 'Nhân sự',
  peopleTerm: (dates) => `Nhiệm kỳ: ${dates}`,
  quotationsBy: (name, role) => (name && role ? ['— ', name, ', ', role] : ['— ', name ?? role ?? '']),
  accounts: 'Tài chính',
  accountsDescription: (name, fiscalYear) =>
    `Báo cáo tài chính của ${name}, ${fiscalYear}, theo mẫu và các khoản mục trong tài liệu của chính tổ chức.`,
  accountsItem: 'Khoản mục',
  accountsBasis: (basis) => ({ budget: 'dự toán', actual: 'thực hiện' })[basis],
  accountsUnit: (currency, scale) =>
    `Đơn vị: ${scale ? { 1000: 'nghìn ', 1_000_000: 'triệu ' }[scale] : ''}${currency}`,
  accountsRounded: 'Các số tiền đã được làm tròn nên tổng có thể khác tổng của các khoản.',
  about: 'Về báo cáo này',
  terms: 'Từ viết tắt và thuật ngữ',
  furtherReading: 'Tìm hiểu thêm',
  previousActivity: 'Hoạt động trước',
  nextActivity: 'Hoạt động tiếp theo',
  neighbours: 'Hoạt động trước và tiếp theo',
  previousArea: 'Lĩnh vực trước',
  nextArea: 'Lĩnh vực tiếp theo',
  neighbouringAreas: 'Lĩnh vực trước và tiếp theo',
  period: 'Thời gian báo cáo',
  publisher: 'Đơn vị phát hành',
  updated: 'Ngày cập nhật nội dung',
  takeHome: 'Tải xuống và in',
  printEdition: 'Toàn văn báo cáo trên một trang web, để in',
  pdf: (language, pages, megabytes) =>
    `Báo cáo dạng PDF (${within(language)}, ${pages} trang, ${megabytes} MB)`,
  data: 'Dữ liệu của báo cáo',
  dataDescription: (title) =>
    `${title} dưới dạng dữ liệu: bảng (CSV), JSON, lịch và địa điểm, có thể tải về.`,
  dataLead:
    'Nội dung báo cáo này ở những dạng mà bảng tính và chương trình dùng được. Mỗi id giống nhau trên các trang và trong mọi tệp, và nối các tệp với nhau.',
  dataHere: 'Dữ liệu của trang này (CSV và khác)',
  dataFile: (file) =>
    ({
      report: 'Toàn bộ báo cáo bằng mọi ngôn ngữ; văn bản ở dạng Markdown và dạng thuần',
      own: 'Báo cáo chỉ bằng ngôn ngữ của trang này',
      schema: 'Cấu trúc của report.json (JSON Schema 2020-12)',
      package: 'Các bảng và các cột (Frictionless Data Package)',
      licence: 'Giấy phép',
      calendar: 'Lịch các sự kiện có ngày (iCalendar); nếu chỉ biết tháng thì là mọi ngày trong tháng',
      places: 'Các địa điểm (GeoJSON); nơi không ghi vị trí thì không có tọa độ',
    })[file],
  dataTables: 'Bảng (CSV)',
  dataTablesLead: (endings) =>
    `Mã UTF-8 có BOM. Mỗi cột chữ có một bản cho từng ngôn ngữ, tên cột kết thúc bằng mã ngôn ngữ (${endings}), và để trống nếu chưa có bản dịch. Chữ bắt đầu bằng =, +, - hoặc @ có dấu nháy đơn ở trước, để bảng tính không chạy như công thức.`,
  dataRows: (rows, size) => `${rows} dòng, ${size}`,
  dataColumns: 'Ý nghĩa các cột',
  columns,
  accessibility,
  photos: 'Ảnh',
  archive: 'Tệp ZIP để lưu trữ (trang web và dữ liệu của năm này)',
  archiveLead: 'Không cần internet: bắt đầu từ index.html.',
  feed: 'Tin cập nhật (Atom)',
  feedTitle: (shortName) => `Báo cáo của ${shortName}`,
  cite: 'Cách trích dẫn',
  citedReport: (publisher, title) => [publisher, ', ', title],
  citedPart: ': ',
  citedVersion: (updated, published, version) =>
    ` (${[...(published ? [`công bố: ${published}`] : []), `cập nhật: ${updated}`, ...(version ? [`phiên bản ${version}`] : [])].join(', ')}).`,
  citeFormats: 'Cho phần mềm quản lý tài liệu tham khảo (BibTeX, RIS, CSL-JSON)',
  facts: (id) => `Thông tin về hoạt động ${id}`,
  factsOfPage: 'Thông tin về trang này',
  otherGoals: (area) => `Các mục tiêu khác của lĩnh vực ${area}`,
  listComma: ', ',
  thisReport: 'Báo cáo này',
  untranslated: (original) => `Trang này chưa được dịch; dưới đây là bản gốc ${within(original)}.`,
  outdated: (original) => `Bản gốc ${within(original)} đã được cập nhật sau bản dịch này.`,
  toOriginal: (original) => `Đọc bản gốc ${within(original)}`,
  notFound: 'Không tìm thấy trang',
  notFoundLead: 'Trang bạn tìm có thể đã được chuyển đi hoặc không còn nữa.',
  moved: 'Trang này đã được chuyển',
  movedLead: 'Trang bạn tìm nay ở địa chỉ sau:',
  toHome: 'Về trang đầu của báo cáo',
  editorial: 'Những điều ban biên tập bổ sung',
  editorialLead:
    'Nội dung báo cáo này lấy từ báo cáo hoạt động của tổ chức. Những điểm sau đây không có trong bản gốc mà do ban biên tập trang web này bổ sung.',
  slips: 'Những chỗ viết sai trong bản gốc đã được sửa',
  slipsLead: 'Những chỗ viết sai sau đây đã được sửa.',
  published: 'Ngày công bố',
  corrections: 'Đính chính và thay đổi',
  changesLead:
    'Những điều đã được đính chính sau khi công bố và những điều đã thay đổi so với bản gốc với sự đồng ý của tổ chức.',
  correctionKind: (kind) => ({ correction: 'Đính chính', addition: 'Bổ sung', agreed: 'Thay đổi' })[kind],
  changedOn: (date, kind) => `${date} · ${kind}`,
  changed: (before, after) =>
    before && after
      ? ['“', before, '” → “', after, '”']
      : after
        ? ['Thêm: “', after, '”']
        : before
          ? ['Bỏ: “', before, '”']
          : [],
  home: 'Trang đầu',
  labelColon: ': ',
  goalsOfActivities: 'Mục tiêu của từng hoạt động',
  licence: 'Điều kiện sử dụng',
  contact: 'Liên hệ',
  mendHere: 'Sửa trang này',
  mendByForm: 'Báo lỗi',
  mendByMail: 'Báo lỗi qua thư điện tử',
  mendSubject: (title) => `Lỗi: ${title}`,
  photographCredit: (name, date) =>
    name ? ['Ảnh: ', name, ...(date ? [`, ${date}`] : [])] : [`Chụp: ${date}`],
  siteOf: (name) => ['Trang web của ', name],
  credits: 'Tư liệu',
  licences: 'Giấy phép của mọi thành phần trong trang này (tiếng Anh)',
  creditUses: (use) =>
    ({ type: 'Phông chữ: ', map: 'Bản đồ Nhật Bản: ', outline: 'Đường biên các nước: ' })[use],
  contents: 'Mục lục',
  poster: 'Áp phích',
  onRecord: 'Ghi nhận',
  notes: 'Ghi chú',
  page: (number) => `tr. ${number}`,
  editorialOnPage: (number) =>
    `Nội dung báo cáo này lấy từ báo cáo hoạt động của tổ chức. Những điều ban biên tập bổ sung được nêu ở trang ${number}.`,
  version: 'Mã phiên bản (khi cần liên hệ)',
  address: 'Địa chỉ',
  preview: ' (tạm thời)',
  addressCode: (address) => `Mã QR của ${address}`,
  numbers: 'Số liệu và ngày tháng',
  numbersLead:
    '“Khoảng” và “hơn” là một phần của số liệu. Những sự kiện mà bản gốc không ghi ngày được nêu không kèm ngày.',
  translation: 'Bản dịch',
  translationLead: (original, translations) =>
    `Bản gốc là ${within(original)}; ${translations.map((language) => `bản ${within(language)}`).join(' và ')} là bản dịch.`,
}
